import urllib.request

url = "https://api.example.com/soap"
headers = {"Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"'}
payload = """<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
"""

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
