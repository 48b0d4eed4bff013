import httpx

url = "https://api.example.com/soap"
headers = {"SOAPAction": '"urn:find"', "Content-Type": "text/xml"}
payload = """<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>"""

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
