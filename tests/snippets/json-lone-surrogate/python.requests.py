import requests

url = "https://api.example.com/names"
headers = {"Content-Type": "application/json"}
payload = '{"half": "\\ud83d"}'

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
