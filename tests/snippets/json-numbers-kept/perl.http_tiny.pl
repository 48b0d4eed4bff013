use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/numbers', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{
  "zero": 0,
  "minus": -12,
  "half": 0.5,
  "pi": 3.14159,
  "max": 9007199254740991,
  "yes": true,
  "no": false,
  "nothing": null
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
