import asyncio

import aiohttp

url = "https://api.example.com/upload"
form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
form.add_field("text", '"quoted"; it\'s; filename=x \\')
form.add_field(
    'fi"le', '{"a": "b\\\\c"}', filename='a"b.json', content_type="application/json"
)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=form) as response:
            print(response.status, await response.text())


asyncio.run(main())
