import urllib.request

url = "https://api.example.com/jobs/7/start"
headers = {"Content-Type": "application/json"}

request = urllib.request.Request(url, headers=headers, method="POST")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
