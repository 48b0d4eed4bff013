use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/twice', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
