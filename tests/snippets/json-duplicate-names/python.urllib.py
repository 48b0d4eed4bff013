import urllib.request

url = "https://api.example.com/twice"
headers = {"Content-Type": "application/json"}
payload = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
