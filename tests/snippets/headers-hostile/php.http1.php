<?php

$request = new HttpRequest('https://api.example.com/users');
$request->setHeaders([
    'X-Hostile' => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    'X-Dollar' => '$HOME `id` $(id)',
    'X-Name' => 'Zoë €',
    'X-Tab' => "a\tb",
    'X-At' => '@file',
    'X-Space' => 'padded',
]);

$response = $request->send();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
