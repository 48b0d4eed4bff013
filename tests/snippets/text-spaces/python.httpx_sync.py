import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = """

  two lines before, two after  
\ttab at the end\t
 

"""

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
