import asyncio

import httpx

url = "https://api.example.com/users"
headers = {"Expect": "100-continue", "Content-Type": "text/plain"}
payload = "x"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
