import urllib.request

url = "https://api.example.com/jobs/7/stop"

request = urllib.request.Request(url, method="POST")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
