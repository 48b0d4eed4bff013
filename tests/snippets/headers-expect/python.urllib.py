import urllib.request

url = "https://api.example.com/users"
headers = {"Expect": "100-continue", "Content-Type": "text/plain"}
payload = "x"

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
