import urllib.request

url = "https://api.example.com/files"
headers = {"X-Requested-With": "harkdown"}

request = urllib.request.Request(url, headers=headers, method="OPTIONS")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
