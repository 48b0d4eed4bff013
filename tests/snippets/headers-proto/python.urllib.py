import urllib.request

url = "https://api.example.com/users"
headers = {"__proto__": "x", "constructor": "y", "10": "ten", "2": "two"}

request = urllib.request.Request(url, headers=headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
