import asyncio

import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": "text/plain"}
payload = """

  two lines before, two after  
\ttab at the end\t
 

"""


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
