import urllib.request

url = "https://api.example.com/files/1"
headers = {
    "Range": "bytes=0-99",
    "Accept-Encoding": "gzip, br",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
}
payload = "content"

request = urllib.request.Request(url, payload.encode(), headers, method="PUT")
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
