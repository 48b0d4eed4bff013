use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PUT', 'https://api.example.com/notes/1', {
    headers => {
        'content-type' => 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true',
    },
    content => '{"a": [1.10, "b"]}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
