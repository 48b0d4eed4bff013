import asyncio

import httpx

url = "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D"


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url)
    print(response.status_code, response.text)


asyncio.run(main())
