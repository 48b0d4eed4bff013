import requests

url = "https://api.example.com/soap"
headers = {"Content-Type": 'application/soap+xml; charset=utf-8; action="urn:find"'}
payload = """<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
"""

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
