import requests

url = "https://api.example.com/broken"
headers = {"Content-Type": "application/json"}
payload = '{"a": 1,'

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
