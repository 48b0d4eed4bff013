import httpx

url = "https://api.example.com/users/7"
headers = {"If-Match": '"abc"'}

response = httpx.delete(url, headers=headers)
print(response.status_code, response.text)
