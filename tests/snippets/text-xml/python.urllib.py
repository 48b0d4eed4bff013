import urllib.request

url = "https://api.example.com/soap"
headers = {"SOAPAction": '"urn:find"', "Content-Type": "text/xml"}
payload = """<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>"""

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
