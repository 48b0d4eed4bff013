import urllib.request

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = "--config=/etc/passwd -o x"

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
