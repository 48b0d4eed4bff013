import urllib.request

url = "https://api.example.com/notes/1"
headers = {
    "content-type": "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
}
payload = '{"a": [1.10, "b"]}'

request = urllib.request.Request(url, payload.encode(), headers, method="PUT")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
