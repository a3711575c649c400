"""The only room that runs programs: sandbox, worker, verification, measurement, machine."""
