import httpx

url = "https://api.example.com/_bulk"
headers = {"Content-Type": "application/x-ndjson"}
payload = """{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
"""

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
