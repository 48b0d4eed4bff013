#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/oauth/token"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"application/x-www-form-urlencoded" forHTTPHeaderField:@"Content-Type"];
    NSString *body =
        @"client_id=YOUR_CLIENT_ID&code=a%20%22<CODE>%22%20%26%20%24x&redirect=https%3A%2F%2F{host}%2Fcb%3Fx%3D{{state}}";
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
