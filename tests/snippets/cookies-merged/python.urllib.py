import urllib.request

url = "https://api.example.com/me"
headers = {"Cookie": "a=1; b=2; c=3", "X-After": "x"}

request = urllib.request.Request(url, headers=headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
