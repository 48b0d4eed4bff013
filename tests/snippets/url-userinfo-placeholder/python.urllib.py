import urllib.request

url = "https://api.example.com/me"
headers = {"Authorization": "Basic e3VzZXJ9OjxQQVNTV09SRD4="}

request = urllib.request.Request(url, headers=headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
