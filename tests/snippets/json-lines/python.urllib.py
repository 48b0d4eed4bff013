import urllib.request

url = "https://api.example.com/_bulk"
headers = {"Content-Type": "application/x-ndjson"}
payload = """{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
"""

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
