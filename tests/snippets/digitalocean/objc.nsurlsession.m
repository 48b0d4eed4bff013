#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://YOURACCOUNT.auth0.com/api/v2/connections"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"Bearer ABCD" forHTTPHeaderField:@"Authorization"];
    [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
    NSString *body =
        @"{\n"
      "  \"name\": \"digitalocean\",\n"
      "  \"strategy\": \"oauth2\",\n"
      "  \"options\": {\n"
      "    \"client_id\": \"YOUR-DIGITAL-OCEAN-CLIENT-ID\",\n"
      "    \"client_secret\": \"YOUR-DIGITAL-OCEAN-CLIENT-SECRET\",\n"
      "    \"authorizationURL\": \"https://cloud.digitalocean.com/v1/oauth/authorize\",\n"
      "    \"tokenURL\": \"https://cloud.digitalocean.com/v1/oauth/token\",\n"
      "    \"scope\": [\"read\"],\n"
      "    \"scripts\": {\n"
      "      \"fetchUserProfile\": \"function(accessToken, ctx, cb) { request.get('https://api.digitalocean.com/v2/account', { headers: { 'Authorization': 'Bearer ' + accessToken } }, function(e, r, b) { if (e) return cb(e); if (r.statusCode !== 200 ) return cb(new Error('StatusCode: ' + r.statusCode)); var profile = JSON.parse(b).account; profile.user_id = profile.uuid; cb(null, profile); });}\"\n"
      "    }\n"
      "  }\n"
      "}";
    request.HTTPBody = [body dataUsingEncoding:NSUTF8StringEncoding];

    dispatch_semaphore_t done = dispatch_semaphore_create(0);
    NSURLSessionDataTask *task = [NSURLSession.sharedSession
        dataTaskWithRequest:request
          completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
            if (error != nil) {
              NSLog(@"%@", error);
            } else {
              NSLog(@"%ld", (long)((NSHTTPURLResponse *)response).statusCode);
              NSLog(@"%@", [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding]);
            }
            dispatch_semaphore_signal(done);
          }];
    [task resume];
    dispatch_semaphore_wait(done, DISPATCH_TIME_FOREVER);
  }
  return 0;
}
