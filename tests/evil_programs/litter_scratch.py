# catalogue: 52
# runs as: project
# expect: ok
import os
import socket

home = os.environ['HOME'].encode()
os.chdir(home)
os.mkfifo('fifo')
os.makedirs('closed/inner')
open('closed/inner/file', 'w').close()
os.chmod('closed/inner', 0)
os.chmod('closed', 0)
open(b'\xff\xfe not text', 'w').close()
open('new\nline', 'w').close()
open('n' * 255, 'w').close()
os.mkdir('-rf')
print('littered')
