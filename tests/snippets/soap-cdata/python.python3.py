import http.client

headers = {"Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"'}
payload = """<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/soap", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
