import requests

url = "https://api.example.com/_bulk"
headers = {"Content-Type": "application/x-ndjson"}
payload = """{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
"""

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
