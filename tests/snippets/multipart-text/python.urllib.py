import urllib.request

url = "https://api.example.com/upload"
headers = {"Content-Type": "multipart/form-data; boundary=XX"}
payload = """--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r
"""

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
