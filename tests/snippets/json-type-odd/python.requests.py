import requests

url = "https://api.example.com/notes/1"
headers = {
    "content-type": "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true",
}
payload = '{"a": [1.10, "b"]}'

response = requests.put(url, headers=headers, data=payload)
print(response.status_code, response.text)
