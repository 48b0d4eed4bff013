import requests

url = "https://api.example.com/users/1"
headers = {"Content-Type": "application/merge-patch+json", "If-Match": '"3"'}
payload = '{"name": null, "tags": ["a"], "price": 12.50}'

response = requests.patch(url, headers=headers, data=payload)
print(response.status_code, response.text)
