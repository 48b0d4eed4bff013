import urllib.request

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=harkdown-boundary-1"}
payload = """--harkdown-boundary-1\r
Content-Disposition: form-data; name="text"\r
\r
--a b\r
not a boundary\r
--a b--\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="empty"\r
\r
\r
--harkdown-boundary-1--\r
"""

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
