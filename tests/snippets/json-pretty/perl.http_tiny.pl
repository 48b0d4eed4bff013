use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/orders', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
