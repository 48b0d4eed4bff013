import urllib.request

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain; charset=utf-8"}
payload = """one\r
two
\tthree \"\"" and `ticks`

five \\ ${six}
"""

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
