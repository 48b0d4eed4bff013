import requests

url = "https://api.example.com/twice"
headers = {"Content-Type": "application/json"}
payload = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
