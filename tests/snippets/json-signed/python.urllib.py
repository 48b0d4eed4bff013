import urllib.request

url = "https://api.example.com/hooks"
headers = {"X-Signature": "sha256=abcdef", "Content-Type": "application/json"}
payload = '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }'

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
