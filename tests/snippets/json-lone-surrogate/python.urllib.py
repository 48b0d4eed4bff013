import urllib.request

url = "https://api.example.com/names"
headers = {"Content-Type": "application/json"}
payload = '{"half": "\\ud83d"}'

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
