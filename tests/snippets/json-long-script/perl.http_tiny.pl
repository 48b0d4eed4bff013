use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/rules', {
    headers => {
        'Authorization' => 'Bearer YOUR_TOKEN',
        'Content-Type' => 'application/json',
    },
    content => '{
  "name": "tag",
  "script": "function (user, context, callback) {\\n  // it\'s \\"quoted\\"\\n  const tag = `${user.id}`;\\n  callback(null, user, context);\\n}\\n"
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
