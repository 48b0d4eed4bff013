# urllib calls the body `application/x-www-form-urlencoded`
import urllib.request

url = "https://api.example.com/raw"
payload = "just some text"

request = urllib.request.Request(url, payload.encode())
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
