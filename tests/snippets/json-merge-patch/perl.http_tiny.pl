use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PATCH', 'https://api.example.com/users/1', {
    headers => {
        'Content-Type' => 'application/merge-patch+json',
        'If-Match' => '"3"',
    },
    content => '{"name": null, "tags": ["a"], "price": 12.50}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
