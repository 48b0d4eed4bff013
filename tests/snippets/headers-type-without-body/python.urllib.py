import urllib.request

url = "https://api.example.com/users"
headers = {"Content-Type": "application/json"}

request = urllib.request.Request(url, headers=headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
