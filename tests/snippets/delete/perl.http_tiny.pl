use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('DELETE', 'https://api.example.com/users/7', {
    headers => {
        'If-Match' => '"abc"',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
