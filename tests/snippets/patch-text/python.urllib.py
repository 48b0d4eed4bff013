import urllib.request

url = "https://api.example.com/file"
headers = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": "0"}
payload = "chunk\n"

request = urllib.request.Request(url, payload.encode(), headers, method="PATCH")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
