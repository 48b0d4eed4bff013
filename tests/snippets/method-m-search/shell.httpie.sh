# HTTPie refuses the method M-SEARCH
http --ignore-stdin M-SEARCH https://api.example.com/devices
