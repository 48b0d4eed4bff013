<?php

$request = new HttpRequest('https://api.example.com/orders');
$request->setMethod(HttpRequest::METH_POST);
$request->setHeaders(['Content-Type' => 'application/json']);
$request->setBody('{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
');

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
