import urllib.request

url = "https://api.example.com/users/?"

request = urllib.request.Request(url)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
