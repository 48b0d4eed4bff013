import urllib.request

url = "https://api.example.com/raw"
headers = {"Content-Type": "text/plain"}
payload = "--data -X DELETE"

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
